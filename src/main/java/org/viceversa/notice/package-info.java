/**
 * What people are told: rules that find who is to be told something, one digest a day, and mail that goes out once.
 *
 * <p>A {@link org.viceversa.notice.NoticeSource} for each rule says from the facts of a cycle whom it concerns;
 * {@link org.viceversa.notice.FindNotices} keeps what is new and takes back what has no cause any more;
 * {@link org.viceversa.notice.SendDigests} puts a person's notices into one mail a day; {@link
 * org.viceversa.notice.DeliverMail} hands mails of the queue to the mail server. Calendar entries join the same queue in
 * the transaction that changed the meeting.
 */
@NullMarked
package org.viceversa.notice;

import org.jspecify.annotations.NullMarked;
