package org.viceversa.tuition;

/** What somebody has reserved and been paid already, in minor units. */
record Used(long year, long yearOfCategory, long ever, long everOfCategory, long paidInTaxYear) {

    static final Used NOTHING = new Used(0, 0, 0, 0, 0);
}
