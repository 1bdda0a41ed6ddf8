import type { FailureReason } from '../types.ts'

/** What is known of one refusal. */
export type Refusal = {
  /** What the server said, on one line. */
  said: string
  /** What the report says around it. */
  around: string
  status: string | null
  replyCode: string | null
  /** The step of the conversation between the servers at which it was refused, when the report tells. */
  command: 'connect' | 'helo' | 'mail' | 'rcpt' | 'data' | null
}

type Rule = [FailureReason, RegExp]

const words = (...list: string[]): RegExp => new RegExp(list.join('|'), 'i')

/** Codes that leave no doubt (RFC 3463 and its registry); the rest are used by servers as they please. */
const surely: Rule[] = [
  ['auth_failure', /^5\.7\.(2[0-46]|30|509)$/],
  ['sender_refused', /^5\.1\.[78]$/],
  ['blocked', /^5\.7\.(25|511|60[6-9]|6[1-4]\d)$/],
  ['account_disabled', /^5\.7\.13$/],
  ['moved', /^5\.1\.6$/],
  ['host_refuses', /^5\.(1\.10|7\.27)$/],
]

/** Phrases of mail servers, the particular before the general: the first that is found decides. */
const phrases: Rule[] = [
  [
    'unknown_user',
    words('recipient address(es)? rejected ?: access denied', 'check if (the )?address is correct', 'rejected address'),
  ],
  ['host_unknown', words('account or domain may not exist')],
  ['policy', words('unauthenticated senders')],
  ['system', words('mailer error', 'internal system error', 'file write error')],
  ['spam', words('blocked by spam', 'spamassassin')],
  [
    'host_refuses',
    words(
      'null mx',
      'find a mail exchanger or ip',
      'host does not accept',
      'no mx found for domain',
      'does ?n.t receive e?mail',
      'does not accept (any )?mail',
      'not accepting network messages',
      'malformed or unexpected name server reply',
      'smtp protocol returned a permanent error',
      'host does not accept',
      'all relevant mx records point to non-?existent',
      'an mx or srv record indicated no smtp service',
      'not configured to accept mail',
    ),
  ],
  [
    'relay_denied',
    words(
      'relay(ing)? (access )?(is )?(denied|not (permitted|allowed)|prohibited)',
      'unable to relay',
      'we do not relay',
      'relay not permitted',
      'no relaying',
      'relaying (mail )?to',
      'not a gateway',
      "isn't in my control panel",
      'rcpthosts',
      'third[- ]party relay',
      'relay denied',
      'mail server requires authentication when attempting',
      'insufficient (system )?permissions? to relay',
      'not relay(ing)? ',
    ),
  ],
  [
    'virus',
    words(
      'virus (was )?(detected|found)',
      'infected',
      '(contains?|carrying|with) (a |the )?(virus|worm|trojan|malware)',
      'virus(es)? (is|are) not',
      'malicious|malware',
      'ウイルス',
    ),
  ],
  [
    'auth_failure',
    words(
      'dmarc',
      'fail(s|ed)? (to pass )?(spf|dkim)',
      'spf[^.]{0,60}(fail|hard ?fail|not permitted|does not (designate|authori[sz]e))',
      'sender policy framework',
      'unauthenticated e-?mail',
      'sender is unauthenticated',
      'not have authentication information',
      'not authori[sz]ed to (use|send)[^.]{0,40}(domain|from)',
      'dkim[^.]{0,40}(fail|invalid|did not)',
      'pass (spf|dkim)',
      '送信ドメイン認証',
    ),
  ],
  [
    'spam',
    words(
      '\\bspam (message|content|score|detected|filter|classification|check|mail|mails|like)',
      'as (possible )?spam',
      '(is|looks like|considered|be|appears to be|identified as|classified as|marked as|judged as|regarded as) (unsolicited|spam|bulk|junk)',
      'spam(assassin|cop)?\\b[^.]{0,30}(reject|refus|score)',
      'unsolicited (bulk|commercial|mail|e-?mail)',
      'bulk email filter',
      '- spam\\b',
      '\\bUBE\\b',
      'message content rejected',
      'blacklisted url',
      'ofr_?506',
      'mail rejete',
      'dt:spm|spam discarded',
      'high probability of spam',
      'rejected as bulk',
      'rejected by an anti-?spam',
      'anti-?spam',
      'content filter(ing)? reject',
      '迷惑メール(と|として|判定)',
    ),
  ],
  [
    'rate_limited',
    words(
      'too many (concurrent |simultaneous )?(connection|session)',
      'rate (limit|control)',
      'frequency limited',
      'too (fast|quickly|frequently)',
      'too much mail',
      'sending rate',
      'connection (limit|rate)',
      'concurrent connection',
      'too many (messages|mails|e-?mails)( (per|from|sent|in|received)|$)',
      'receiving mail (at|too)',
      'exceeded (the )?(maximum |allowable )?(number of )?(messages|connections|emails) ',
      'aup#in-1310',
      'throttl',
      'max(imum)? number of (concurrent |simultaneous )?connections',
      'quota of messages',
    ),
  ],
  [
    'mailbox_full',
    words(
      '(mail ?box|inbox|mail ?folder|account|mail ?store|maildir|storage|user|recipient)[^.]{0,40}(is |are )?(over ?(the )?(quota|its|allowed|storage)|full|exceed)',
      'over ?quota',
      'quota (is )?(exceed|full|violation|limit)',
      'exceed(s|ed|ing)?[^.]{0,40}(quota|allowed size|storage|mailbox size|space)',
      'not enough (storage|disk) space',
      'out of (storage|disk|mailbox) space',
      '(insufficient|not enough) (mailbox|user) (space|storage)',
      'mail ?box (size )?limit',
      'mailfolder is full',
      'full mailbox',
      'disk quota',
      'disk space for user',
      'quotaexceeded',
      'would (exceed|be over)[^.]{0,30}(quota|limit)',
      'storage quota',
      'user has exhausted',
      'exceeded storage allocation',
      'mailbox exceeds',
      'no space left for this user',
      'mail box is full',
      '(メールボックス|受信箱|受信トレイ|保存(容|領)(量|域)|容量)[^。]{0,30}(いっぱい|一杯|満杯|超え|超過|不足|上限|オーバー)',
      'boite (de reception )?pleine',
      'postfach (ist )?voll',
      'buz[oó]n (est[aá] )?lleno',
      'casella (è )?piena',
      'ящик переполнен|переполнен',
      '邮箱空间|信箱已满|邮箱已满',
    ),
  ],
  [
    'too_large',
    words(
      'message (is )?too long',
      'message (size|length|is|was)?[^.]{0,30}(too (large|big)|exceeds?|larger than|over ?size)',
      'exceed(s|ed)?[^.]{0,40}(message|maximum|size) (size|limit|allow)',
      'size limit',
      '(?<!headers )too large',
      'maximum (incoming )?message size',
      'fixed maximum',
      'max message size',
      '(file|mail|message|attachment)s? (size )?(is )?too (big|large)',
      'length exceeds',
      'RecipSizeLimit|MailSizeLimit|SizeLimit',
      '(サイズ|大きさ)[^。]{0,30}(超え|超過|大きすぎ|制限)',
    ),
  ],
  [
    'moved',
    words(
      'no longer on server',
      'has (been )?moved',
      'user (has )?moved',
      'address (has )?changed',
      'changed (his|her|their|my|e-?mail|mail) ?address',
      'new (e-?mail )?address (is|:)',
      'has been replaced',
      'アドレス(を|が|は)[^。]{0,15}(変更|変わり)',
    ),
  ],
  [
    'account_disabled',
    words(
      '(account|user|mail ?box|recipient|address|subscriber)[^.;,]{0,40}(disabled|deactivat|suspend|inactive|locked|frozen|expired|terminated|blocked|has been closed|closed|cancel+ed)',
      '(disabled|suspended|deactivated|inactive|locked) (account|user|mail ?box|recipient|email)',
      'compte du destinataire est bloque',
      'not active',
      '(?<!temporarily )user not (currently )?active',
      'account closed',
      'vdelivermail: account is locked',
      'domain is disabled',
      'mail delivery (is )?prohibited',
      '(アカウント|ご利用|サービス|メールアドレス)[^。]{0,20}(停止|休止|解約|無効)',
    ),
  ],
  [
    'blocked',
    words(
      'aup#(cdrbl|in-12|out|bl|r\\b)',
      'banned',
      'blocked (using|by|for)[^.]{0,80}(rbl|dnsbl|list|spamhaus|barracuda|sorbs|cop|mail\\.|spam)',
      'client host (rejected|blocked)',
      '(\\bip\\b|(?<!remote )\\bhost|(?<!mail )server|ip address|client|network|connection|your (ip|host|server|isp))[^.;]{0,50}(black ?list|block ?list|blocked|listed|banned|denied|rejected|refused|bad reputation|poor reputation)',
      'on our block',
      '(is|are|was) (listed|blacklisted|blocked) (in|on|at|by|using)',
      'dnsbl|\\brbl\\b|spamhaus|spamcop|sorbs|cloudmark\\.com/reset',
      'reverse dns|\\bptr\\b|\\brdns\\b|no reverse|hostname[^.]{0,30}(lookup|resolve)',
      'dynamic(ally)?[ -](ip|assigned|allocated)',
      '(bad|poor|low) (ip |domain |sender )?reputation|reputation',
      'use the smtp server of your isp',
      'unexpected volume or user complaints|\\[?TSS0\\d|temporarily deferred due to',
      'aup#(cdrbl|in-12|out|bl|r\\b)',
      'invalid ip for sending',
      'service refus|OFR_?999|OFR006',
      'access denied\\.\\.\\.[0-9a-f]{20}',
      'black-?listed?|block-?listed?',
      'helo[^.]{0,30}(rejected|denied|invalid|not resolve)|helo command rejected',
      'domain of sender address[^.]*not exist',
      'no connections? (allowed|accepted) from|connections? (refused|rejected|not accepted) (from|by)',
      'too many spams? from',
      'spam(my)? (source|host|ip|incident)|host blocked',
      'redundant',
      'email from your|mail from your (ip|server|host|network)',
      'not allowed to connect|is not permitted to connect',
      'your (ip|network|server|access)[^.]{0,40}(not allowed|rejected|blocked|denied)',
    ),
  ],
  [
    'sender_refused',
    words(
      '(?<!un.{0,20})sender (address )?(was )?(rejected|refused|denied|not allowed|invalid|unknown|verify failed|domain)',
      'can.?t determine purported',
      '(unknown|invalid|bad) sender',
      'sender[^.]{0,30}(not exist|not (found|known|valid|permitted|allowed|authori[sz]ed))',
      'from address (is )?(rejected|invalid|denied)',
      'not a registered gateway user',
      'domain of sender',
      'backscatter',
      'mail from (address )?(denied|rejected|refused|invalid)',
      'permission to post',
      'group you tried to contact',
      'may not exist, or you may not have permission',
      '(sender|you) (is|are) not (allowed|permitted|authori[sz]ed) to (send|post)',
      'not (allowed|permitted|authori[sz]ed) to (send|post)[^.]{0,40}(to|message|mail)',
      'groups\\.google\\.com/',
      'restricted[^.]{0,20}sender|recipnotauth|notauthori[sz]ed|RestrictedToRecip',
      'CustomFromDenied',
      'only accepts? (messages|mail|email) from',
      'empty envelope sender|null sender',
      'you are not allowed',
      'no such domain [\\w.-]+\\.?$',
      'sender domain',
    ),
  ],
  [
    'content',
    words(
      'headers? too large',
      'media error',
      'not rfc ?\\d* compliant|rfc ?(2822|5322|822)[^.]{0,20}(compliant|format|violat)',
      'multiple ((550 5\\.7\\.1 )?addresses in from|subject)',
      'improper use of 8-?bit',
      'bare (lf|cr|line)',
      'header (error|missing)?.*(invalid|malformed) header',
      'missing (from|date|subject|message-id)',
      'message (header|format|body)[^.]{0,20}(invalid|malformed|missing|not accepted)',
      '(attachment|file) (type|name|extension)?[^.]{0,30}(not (allowed|permitted|accepted)|prohibited|blocked|banned)',
      'content (was |is )?(rejected|not acceptable|restriction)',
      'charset|character set',
      'domino directory does not specify a method',
      'duplicated? (from|header)',
      '添付ファイル',
    ),
  ],
  [
    'policy',
    words(
      'policy|policies',
      'header error',
      'security',
      'not accepted for',
      'authentication (is )?required|smtp auth',
      'unauthenticated senders',
      'must (issue|use) (a )?starttls|tls (is )?required|encryption required',
      'access (to [^.]{0,20})?denied',
      'permission denied',
      'prohibited',
      'requires authentication',
      'failed to delivery',
    ),
  ],
  [
    'host_unknown',
    words(
      'name or service not known',
      '(host|domain|server|hostname)( name)?( [\\w.-]+)?[^.;]{0,25}(unknown|not found|does ?n.t exist|does not exist|not exist|could not be (found|resolved)|cannot be (found|resolved)|is not reachable|invalid)',
      '(unknown|unrouteable|unroutable|invalid|bad|no such|non-?existent|illegal) (mail )?(host|domain)',
      'no such domain',
      'nxdomain',
      'host not found',
      'unrouteable address|unroutable address|all host address lookups failed',
      'name service error',
      'dns (lookup )?(failure|error)',
      '(couldn.t|could not|cannot|can.t|unable to) (find|resolve|look ?up)[^.]{0,30}(host|domain|mail server|mx|dns|any|\\bip\\b)',
      'no (mx|a) record|no mail exchanger|no route to domain',
      'domain (is )?not (exist|found|valid)',
      'account or domain may not exist',
      'illegal host',
      'host/domain',
      'non-?existent domain',
      'lookup of domain|listed in dns|no dns',
      '(ドメイン|ホスト|宛先サーバ)[^。]{0,20}(見つか|存在|不明|ありません)',
    ),
  ],
  [
    'unknown_user',
    words(
      '(user|recipient|account|addressee|person|mailbox|alias|local ?part|address|name|group|maildrop|directory entry|customer|subscriber)s?( name| address)?( @| \\(?<?[^ ]+>?\\)?)?[ :]*(is |was |are )?(unknown|not (found|known|exist|listed|recogni[sz]ed|valid|available|in |a valid|here)|does ?n.t exist|does not exist|doesn.t have|unavailable|invalid|no longer|ambiguous|not on|non-?exist|undeliverable|unrecogni[sz]ed|rejected)',
      '(unknown|invalid|bad|illegal|no such|no valid|non-?existent|unrecogni[sz]ed|incorrect|not a valid|not a known|undefined) (or invalid |local |or illegal |destination |e-?mail |mail |final |delivery )*(user|recipient|account|address|addressee|person|mailbox|alias|local ?part|local-part|customer|subscriber|maildrop|usage|name)',
      'no (such )?(user|recipient|account|mailbox|person|address|email|one)[^.]{0,20}(here|by|with|at|named|found|exists?|in|of)',
      'no mailbox',
      'no such user|no such (person|recipient|mailbox|address|account)',
      'user.?unknown|unknown.?user',
      'not? (a )?(local|our) (user|customer)',
      '(does ?n.t|does not|do not) (have an account|have a[^.]{0,30}account|exist|like recipient)',
      'account[^.]{0,40}(does not exist|doesn.t exist|not exist)',
      'not (exist|found) (in|on) (the |this |our )?(server|directory|system|database|ldap|file)',
      'RecipNotFound|RESOLVER\\.ADR|not found by smtp address lookup|recipient address rejected|sorry, no mailbox',
      'no account|mailbox (does )?not|mailbox unavailable|(user|recipient) (is )?no longer',
      'undeliverable address|not our customer|delivery failed to [^ ]+ *$',
      'address rejected|destination address',
      'not listed in|not in (the )?(domino|address book|directory)',
      'adresse (destinataire )?(invalide|inconnue)|utilisateur (inconnu|non recens)|destinataire inconnu',
      'unbekannter? (empf|benutzer|user)|empfänger (unbekannt|nicht)',
      'usuario (desconocido|no existe)|destinatario (desconocido|no existe)|direcci[oó]n[^.]*no existe',
      'utente (sconosciuto|non)|destinat[aá]rio (desconhecido|inexistente)|usu[aá]rio (desconhecido|inexistente)',
      'пользовател[ья][^.]*не (существует|найден)|неизвестный пользователь',
      '用户不存在|收件人[^。]*不存在|使用者不存在',
      '(宛先|宛て先|あて先|送信先|受信者|メールアドレス|アドレス|ユーザー?|アカウント|利用者)[^。]{0,40}(見つか(ら|り)|存在し|不明|ありません|おりません|登録されて|間違|誤り|無効|正しく)',
      '転居先不明|宛先不明|あて先不明',
      'unknown address error',
      'not a (valid|known|current)',
      'user reject',
      'bad destination',
    ),
  ],
  [
    'recipient_refused',
    words(
      'due to (recipient|extended|receiver) (preference|inbound|inspection)',
      'recipient preferences',
      'message filtered',
      'recipient_refused',
      'rejected by (the )?(recipient|user|owner)',
      'refused (by|due to) (the )?(recipient|user|addressee)',
      '(受信|着信)(拒否|制限)|受信者側|フィルタ|ドメイン指定',
      'recipient has (rejected|refused)',
      'whitelist',
    ),
  ],
  [
    'expired',
    words(
      'delivery failed \\d+ attempts',
      'host not reachable',
      'retry time(out)? (not reached|exceeded)',
      'message (has )?expired|queue\\.expired|expired',
      'delivery (time )?(expired|timed? ?out)',
      'could not be delivered (for|within|after|in) [^.]{0,20}(hour|day|minute)',
      '(for|past|last|within|after) (the (last|past) )?(more than )?\\d+(\\.\\d+)? ?(hour|day|minute|second)',
      '(connection|session|operation|request|conversation)[^.]{0,30}(timed? ?-?out|time-?out)',
      'timed out|time-?out',
      'maximum (retry|time in queue|queue time)',
      'still being retried|will (be )?(retried|continue|keep trying|try)',
      '(not|n.t) (been )?(yet )?(been )?delivered',
      'giving up',
      'too (old|long) (on|in) (the |mail )?queue',
      'delay(ed)?\\b',
      'connection refused|connect to|cannot connect|unable to connect|did not accept our requests',
      '(一定)?(時間|期間)[^。]{0,20}(配送|配信|送信)[^。]{0,10}(でき|失敗)|再送',
      'not respond',
    ),
  ],
  [
    'network',
    words(
      '(wasn.t|was not|not) able to establish',
      'too many hops|hop count|routing loop|mail loop|loops? back|message looping|delivery loop',
      'no route to host',
      'network (is )?(unreachable|error)',
      'connection (was )?(reset|lost|dropped|aborted|closed|broken|failed)',
      'lost connection',
      'tls[^.]{0,40}(fail|error|handshake|not available)|starttls',
      'name server[^.]{0,20}(timeout|try again|failure)',
      'host name lookup failure|temporary (dns|lookup) (failure|error)',
      'loop detected|loop alert',
    ),
  ],
  [
    'system',
    words(
      'x-unix',
      'contact ldap|ldap server',
      '(insufficient|not enough|no) (system |disk )(storage|space|resource)',
      'disk full|no space left',
      'system (error|config|problem|failure)|(internal|local|configuration|server|software) (error|failure|problem|configuration)',
      'mailer error|program (failed|exited)|pipe to|exec(ut)?|command (died|failed|not|output)|exit(ed)? (with )?(status|code|value)|returned? (status|code|error) ',
      'delivery agent|local delivery (failed|error)|unable to (deliver|create|open|write)|cannot (open|create|append|lock)',
      'service (currently |temporarily )?(unavailable|not available)',
      'try again later|temporar(y|ily)',
      'syntax error|malformed recipient|command (unrecogni|not recogni)|bad sequence|protocol error',
      'interrupted|resources? temporarily',
    ),
  ],
]

/** What a code alone says, when no phrase is known. */
const byStatus: Rule[] = [
  ['unknown_user', /^[45]\.1\.[013]$|^5\.0\.[12]$/],
  ['host_unknown', /^5\.1\.2$|^[45]\.4\.4$/],
  ['sender_refused', /^[45]\.1\.[789]$/],
  ['account_disabled', /^[45]\.2\.1$/],
  ['mailbox_full', /^[45]\.2\.2$/],
  ['too_large', /^[45]\.(2\.3|3\.4)$/],
  ['host_refuses', /^5\.3\.2$/],
  ['recipient_refused', /^5\.2\.0$/],
  ['network', /^[45]\.4\.[36]$/],
  ['expired', /^[45]\.4\.[127]$|^4\.4\.0$/],
  ['rate_limited', /^4\.[47]\.5$/],
  ['system', /^[45]\.3\.[015]$|^[45]\.5\.\d$/],
  ['content', /^[45]\.6\.\d$/],
  ['policy', /^[45]\.7\.\d+$/],
]
const byReplyCode: Rule[] = [
  ['mailbox_full', /^[45]52$/],
  ['system', /^45[0-9]$/],
  ['expired', /^421$/],
  ['unknown_user', /^55[013]$/],
]

/** Why a mail was not taken, in our words. */
export function judgeReason(refusal: Refusal): FailureReason {
  const { said, around, status, replyCode, command } = refusal
  const found =
    first(surely, status) ??
    first(phrases, bare(said)) ??
    (isGeneral(status) ? null : first(byStatus, status)) ??
    first(phrases, bare(around)) ??
    first(byStatus, status) ??
    first(byReplyCode, replyCode) ??
    'unclear'
  if (found === 'unknown_user' && isSaidByFilter(refusal)) return 'recipient_refused'
  return (found === 'policy' && isBareNo(said)) || found === 'unclear' ? (byCommand(command) ?? found) : found
}

/** Addresses and links hold words of their own. */
const bare = (text: string): string =>
  text.replace(/(https?:\/\/[^\s#]+)#\S*/g, '$1').replace(/<?[^\s<>"'(]+@[\w.-]+>?/g, '@')

/** Codes that say no more than that it failed, or that somebody did not want it. */
const isGeneral = (status: string | null): boolean => /^[45]\.(\d\.0|7\.1)$/.test(status ?? '')

const isBareNo = (said: string): boolean =>
  /(access denied|rejected|not allowed|refused)/i.test(said) && !/polic|unauth/i.test(said)

/** A bare "no" is about whom it was said to: the calling server, or the sender that it had just named. */
const byCommand = (command: Refusal['command']): FailureReason | null =>
  command === 'mail' ? 'sender_refused' : command === 'connect' || command === 'helo' ? 'blocked' : null

const first = (rules: Rule[], text: string | null): FailureReason | null =>
  text === null ? null : (rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null)

/**
 * A server that knows no such user says so when it hears the name. One that took the name and says it after it
 * has read the mail, as carriers do for their customers' filters, hides a refusal behind it.
 */
const isSaidByFilter = ({ command, status }: Refusal): boolean => command !== 'rcpt' && !/^[45]\.1\./.test(status ?? '')

/** True when the address itself is the trouble: every later mail will come back too. */
export const isHard = (reason: FailureReason): boolean =>
  reason === 'unknown_user' || reason === 'host_unknown' || reason === 'moved' || reason === 'host_refuses'
