// Goes back to the list of tools when the tool's registration page says that it is done.
// The message must be an object: text that holds JSON is not enough.
window.addEventListener('message', (event) => {
  const subject = event.data && typeof event.data === 'object' ? event.data.subject : '';
  if (subject === 'org.imsglobal.lti.close' || subject === 'lti.close') location.assign('/admin/tools');
});
