type Report = {
  from?: string
  to: string
  recipient: string
  /** Message-ID of the mail that came back, without angle brackets. */
  originalId: string
  action?: string
  status?: string
  diagnostic?: string
}

/** A delivery report (RFC 3464) as a mail server sends it. */
export const buildReport = ({
  from = 'MAILER-DAEMON@mx.customer.example',
  to,
  recipient,
  originalId,
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 User unknown',
}: Report): Buffer =>
  Buffer.from(
    [
      `From: Mail Delivery System <${from}>`,
      `To: ${to}`,
      `Message-ID: <${crypto.randomUUID()}@mx.customer.example>`,
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      `Your message to ${recipient} could not be delivered.`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.customer.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: ${diagnostic}`,
      '--b',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: <${originalId}>`,
      `To: ${recipient}`,
      'Subject: Re: camera',
      '',
      'text',
      '--b--',
      '',
    ].join('\r\n'),
  )

/** A complaint in the form of RFC 5965. */
export const buildComplaint = ({ to, recipient, originalId }: Report): Buffer =>
  Buffer.from(
    [
      'From: <feedback@isp.example>',
      `To: ${to}`,
      `Message-ID: <${crypto.randomUUID()}@isp.example>`,
      'Subject: FW: Re: camera',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is an email abuse report.',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'User-Agent: Example/1.0',
      'Version: 1',
      `Original-Rcpt-To: <${recipient}>`,
      '--b',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: <${originalId}>`,
      `To: ${recipient}`,
      '',
      'text',
      '--b--',
      '',
    ].join('\r\n'),
  )
