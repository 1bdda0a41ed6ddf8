import { z } from 'zod'

/**
 * Every refusal that the API can answer: its status and its sentence in both languages.
 * A sentence says what is wrong and what to do next. `{name}` is filled from the problem's details.
 */
export const problems = {
  invalid_request: { status: 400, ja: '入力内容をご確認ください。{detail}', en: 'Please check the input. {detail}' },
  invalid_cursor: {
    status: 400,
    ja: 'ページの続きが見つかりません。一覧を開き直してください。',
    en: 'This page position is not valid. Please open the list again.',
  },
  unsupported_media_type: {
    status: 415,
    ja: 'この形式のデータは受け付けていません。JSON で送ってください。',
    en: 'This content type is not accepted. Please send JSON.',
  },
  payload_too_large: {
    status: 413,
    ja: 'データが大きすぎます。{limit} までにしてください。',
    en: 'That is too large. Please stay below {limit}.',
  },
  not_found: {
    status: 404,
    ja: '見つかりませんでした。削除されたか、見る権限がない可能性があります。',
    en: 'Not found. It may have been removed, or you may not be allowed to see it.',
  },
  not_signed_in: { status: 401, ja: 'サインインしてください。', en: 'Please sign in.' },
  token_invalid: {
    status: 401,
    ja: 'API トークンが無効です。期限切れや取り消しがないか確認してください。',
    en: 'This API token is not valid. Please check whether it expired or was revoked.',
  },
  wrong_credentials: {
    status: 401,
    ja: 'メールアドレスかパスワードが違います。',
    en: 'The e-mail address or the password is wrong.',
  },
  wrong_code: {
    status: 401,
    ja: '確認コードが違います。アプリに表示されている最新のコードを入力してください。',
    en: 'That code is wrong. Please enter the one your app shows now.',
  },
  wrong_password: { status: 403, ja: 'パスワードが違います。', en: 'The password is wrong.' },
  sign_in_expired: {
    status: 401,
    ja: '時間が経ち、無効になりました。もう一度メールアドレスとパスワードを入力してください。',
    en: 'This took too long. Please enter your e-mail address and password again.',
  },
  weak_password: {
    status: 400,
    ja: 'パスワードは 12 文字以上にしてください。よく使われるものは使えません。',
    en: 'Please choose a password of at least 12 characters that is not a common one.',
  },
  forbidden: {
    status: 403,
    ja: 'この操作をする権限がありません。管理者にご相談ください。',
    en: 'You are not allowed to do this. Please ask an administrator.',
  },
  scope_missing: {
    status: 403,
    ja: 'この API トークンには「{scope}」の権限がありません。',
    en: 'This API token does not have the scope "{scope}".',
  },
  cross_site_request: {
    status: 403,
    ja: '別のサイトからの操作は受け付けていません。',
    en: 'Requests from another site are not accepted.',
  },
  workspace_required: {
    status: 400,
    ja: 'どのワークスペースかを Madoguchi-Workspace ヘッダーで指定してください。',
    en: 'Please name the workspace in the Madoguchi-Workspace header.',
  },
  already_set_up: {
    status: 409,
    ja: 'すでに設定が済んでいます。サインインしてください。',
    en: 'This installation is already set up. Please sign in.',
  },
  too_many_requests: {
    status: 429,
    ja: '回数が多すぎます。{seconds} 秒ほど待ってからお試しください。',
    en: 'Too many requests. Please try again in about {seconds} seconds.',
  },
  idempotency_conflict: {
    status: 409,
    ja: '同じ Idempotency-Key が別の内容で使われています。',
    en: 'This Idempotency-Key was used with a different request.',
  },
  idempotency_in_progress: {
    status: 409,
    ja: '同じ操作を処理中です。少し待ってからお試しください。',
    en: 'The same request is still being worked on. Please try again shortly.',
  },
  unseen_activity: {
    status: 409,
    ja: '書いている間に新しい動きがありました。確認してから送ってください。',
    en: 'Something new arrived while you were writing. Please look at it before sending.',
  },
  too_late_to_undo: {
    status: 409,
    ja: 'すでに送信が始まっているため、取り消せません。',
    en: 'It is already being sent and cannot be undone.',
  },
  conversation_merged: {
    status: 409,
    ja: 'この会話は別の会話に統合されました。統合先の会話を開いて操作してください。',
    en: 'This conversation was merged into another one. Please open that one and go on there.',
  },
  merge_other_customer: {
    status: 409,
    ja: '二つの会話はお客様が異なります。統合すると、今後のお返事は統合先のお客様に届きます。それでよければ、確認のうえ統合してください。',
    en: 'These conversations belong to different customers. Once they are merged, replies go to the customer of the one that stays. Please confirm that this is meant.',
  },
  merge_apart: {
    status: 409,
    ja: '見られる人を限ったメールボックスの会話は、ほかのメールボックスの会話と統合できません。',
    en: 'A conversation of a mailbox that only some see cannot be merged with one of another mailbox.',
  },
  not_forwardable: {
    status: 409,
    ja: '社内メモと記録は転送できません。お客様とのメールを選んでください。',
    en: 'Notes and records cannot be forwarded. Please choose a mail.',
  },
  move_not_undoable: {
    status: 409,
    ja: 'この会話は、その後さらに統合または分割されています。先に、あとの操作を元に戻してください。',
    en: 'The conversation was merged or split further since then. Please undo that first.',
  },
  split_needs_mail: {
    status: 409,
    ja: '分割する側と元の会話の両方に、お客様とのメールが 1 通以上入るように選んでください。',
    en: 'Please choose so that both the new conversation and the one that stays have at least one mail.',
  },
  not_resendable: {
    status: 409,
    ja: '送信の状態が変わったため、この操作はできません。一覧を開き直してください。',
    en: 'The sending has gone on and this cannot be done any more. Please reload the list.',
  },
  imap_password_needed: {
    status: 400,
    ja: 'パスワードを入力してください。サーバーやユーザー名を変えたときは、もう一度入力が必要です。',
    en: 'Please enter the password. It is needed again when the server or the user has changed.',
  },
  imap_host_refused: {
    status: 400,
    ja: '{host} には接続できません。使えるポートは {ports} です。社内のサーバーを使うには、このシステムを動かしている方に IMAP_NETWORKS の設定を頼んでください。',
    en: '{host} cannot be connected to. The ports {ports} can be used. For a server inside your network, ask whoever runs this installation to set IMAP_NETWORKS.',
  },
  oauth_client_missing: {
    status: 409,
    ja: '先に、このサービスのクライアント ID とシークレットを登録してください。',
    en: 'Please enter the client ID and the secret for this provider first.',
  },
  oauth_state_invalid: {
    status: 400,
    ja: 'このサインインは無効です。時間が経ったか、すでに使われています。メールボックスの設定からやり直してください。',
    en: 'This sign-in is not valid: it took too long or was used already. Please begin again in the settings of the mailbox.',
  },
  not_retriable: {
    status: 409,
    ja: 'すでに取り込みが済んでいます。やり直す必要はありません。',
    en: 'It has been taken in already. There is nothing to try again.',
  },
  no_recipient: {
    status: 400,
    ja: '宛先がありません。1 件以上入力してください。',
    en: 'There is no recipient. Please add at least one.',
  },
  no_mailbox: {
    status: 409,
    ja: '送信に使うメールボックスがありません。設定で追加してください。',
    en: 'There is no mailbox to send from. Please add one in the settings.',
  },
  empty_message: { status: 400, ja: '本文が空です。', en: 'The message is empty.' },
  file_unknown: {
    status: 400,
    ja: '添付ファイルが見つかりません。もう一度添付してください。',
    en: 'An attached file was not found. Please attach it again.',
  },
  file_missing: { status: 400, ja: 'ファイルを 1 つ選んでください。', en: 'Please choose one file.' },
  send_at_out_of_range: {
    status: 400,
    ja: '送信日時には、2 分後から 1 年後までの日時を指定してください。',
    en: 'Please choose a time between two minutes and a year from now to send it.',
  },
  snooze_in_past: {
    status: 400,
    ja: '待機の期限には、これから先の日時を指定してください。',
    en: 'Please choose a time in the future to snooze until.',
  },
  agent_inactive: {
    status: 409,
    ja: 'この担当者は利用停止中です。',
    en: 'This person is not active any more.',
  },
  role_cannot_take: {
    status: 409,
    ja: 'この役割の人は担当になれません。',
    en: 'Someone with this role cannot be assigned.',
  },
  tag_unknown: {
    status: 400,
    ja: 'タグが見つかりません。一覧を開き直してください。',
    en: 'A tag was not found. Please reload the list.',
  },
  name_taken: { status: 409, ja: '「{name}」はすでに使われています。', en: '"{name}" is already in use.' },
  address_taken: {
    status: 409,
    ja: 'メールアドレス {address} はすでに使われています。',
    en: 'The address {address} is already in use.',
  },
  assignee_without_access: {
    status: 409,
    ja: 'この人にはメールボックス「{mailbox}」が見えないため、担当にできません。見える人を選ぶか、管理者に追加を頼んでください。',
    en: 'This person does not see the mailbox "{mailbox}", so they cannot be assigned. Please choose somebody who does, or ask an admin to add them.',
  },
  mailbox_needs_someone: {
    status: 409,
    ja: '見られる人がいなくなります。利用中のメンバーを少なくとも 1 人選んでください。',
    en: 'Nobody would be left who sees it. Please choose at least one active member.',
  },
  member_unknown: {
    status: 400,
    ja: 'メンバーが見つかりません。一覧を開き直してください。',
    en: 'A member was not found. Please reload the list.',
  },
  last_to_see_mailbox: {
    status: 409,
    ja: 'メールボックス「{mailbox}」を見られるのはこの人だけです。先に、設定でほかの人を追加してください。',
    en: 'This is the only person who sees the mailbox "{mailbox}". Please add somebody else to it first, in the settings.',
  },
  mailbox_in_use: {
    status: 409,
    ja: 'このメールボックスには会話があります。削除の代わりに停止してください。',
    en: 'This mailbox has conversations. Please switch it off instead of removing it.',
  },
  company_unknown: {
    status: 400,
    ja: '会社が見つかりません。一覧を開き直してください。',
    en: 'The company was not found. Please reload the list.',
  },
  company_domain_invalid: {
    status: 400,
    ja: '「{domain}」はドメインとして使えません。example.co.jp のように入力してください。',
    en: '"{domain}" is not a domain. Please enter it like example.co.jp.',
  },
  company_domain_shared: {
    status: 400,
    ja: '{domain} は多くの方が共用するメールサービスのドメインです。会社独自のドメインを入力するか、お客様の「所属」で会社を選んでください。',
    en: '{domain} is a mail service that all kinds of people use. Please enter a domain of the company, or choose the company for each customer.',
  },
  company_domain_taken: {
    status: 409,
    ja: '{domain} はすでに「{company}」のドメインです。移す場合は、先にそちらから外してください。',
    en: '{domain} already belongs to "{company}". To move it, please take it away there first.',
  },
  brand_needed: {
    status: 400,
    ja: 'どのブランドのメールボックスかを選んでください。',
    en: 'Please say to which brand the mailbox belongs.',
  },
  brand_unknown: {
    status: 400,
    ja: 'ブランドが見つかりません。一覧を開き直してください。',
    en: 'The brand was not found. Please reload the list.',
  },
  brand_in_use: {
    status: 409,
    ja: 'このブランドにはメールボックスがあります。先にメールボックスを別のブランドへ移してください。',
    en: 'This brand has mailboxes. Please move them to another brand first.',
  },
  last_brand: {
    status: 409,
    ja: 'ブランドは少なくとも 1 つ必要です。名前や文面は変更できます。',
    en: 'A workspace needs at least one brand. You can change its name and texts instead.',
  },
  brand_changed: {
    status: 409,
    ja: 'このメールボックスは別のブランドに移されました。差出人と署名を確認してから、もう一度送信してください。',
    en: 'This mailbox was moved to another brand. Please check the sender and the signature, then send again.',
  },
  invitation_invalid: {
    status: 404,
    ja: 'この招待は使えません。期限切れか、すでに使われています。招待した方に再送を依頼してください。',
    en: 'This invitation cannot be used: it expired or was used already. Please ask for a new one.',
  },
  invitation_unproved: {
    status: 403,
    ja: 'このリンクだけでは参加できません。招待されたアドレス宛てのメールにあるリンクを開くか、そのアドレスでサインインしてください。',
    en: 'This link alone is not enough. Please open the one in the mail to the invited address, or sign in with that address.',
  },
  invitation_sign_in_first: {
    status: 409,
    ja: 'このアドレスはすでに登録があります。サインインしてから参加してください。',
    en: 'This address has an account already. Please sign in, then join.',
  },
  invitation_for_other: {
    status: 403,
    ja: 'この招待は別のアドレス宛てです。{address} でサインインし直してください。',
    en: 'This invitation is for another address. Please sign in as {address}.',
  },
  source_confidential: {
    status: 403,
    ja: 'このメールには受け取った方だけが使うリンクが含まれるため、原文は表示できません。もう一度送るには、招待し直してください。',
    en: 'This mail holds a link that is for its reader only, so its source is not shown. To send it again, invite the person anew.',
  },
  already_member: { status: 409, ja: 'この方はすでにメンバーです。', en: 'This person is already a member.' },
  last_owner: {
    status: 409,
    ja: 'オーナーが 1 人もいなくなるため、変更できません。',
    en: 'There must be at least one owner left.',
  },
  role_too_high: {
    status: 403,
    ja: '自分より上の役割は、変更することも与えることもできません。',
    en: 'You cannot change or give a role above your own.',
  },
  totp_already_on: { status: 409, ja: '二段階認証はすでに有効です。', en: 'Two-step sign-in is already on.' },
  totp_not_started: {
    status: 409,
    ja: '先に二段階認証の設定を始めてください。',
    en: 'Please start setting up two-step sign-in first.',
  },
  passkeys_unavailable: {
    status: 409,
    ja: 'このアドレスではパスキーを使えません。管理者に、PUBLIC_URL を https で始まる名前にするよう依頼してください。',
    en: 'Passkeys cannot be used under this address. Please ask the operator to set PUBLIC_URL to a name with https.',
  },
  passkey_expired: {
    status: 401,
    ja: '時間が経ったか、すでに使われたため、無効になりました。もう一度お試しください。',
    en: 'This took too long, or was used already. Please try again.',
  },
  passkey_unknown: {
    status: 401,
    ja: 'このパスキーは登録されていないか、削除されています。パスワードでサインインして、登録し直してください。',
    en: 'This passkey is not known here, or was removed. Please sign in with your password and add it again.',
  },
  passkey_refused: {
    status: 401,
    ja: 'パスキーを確認できませんでした。画面ロックの解除が必要です。もう一度試すか、パスワードでサインインしてください。',
    en: 'The passkey could not be checked. The device must be unlocked for it. Please try again, or use your password.',
  },
  passkey_copied: {
    status: 401,
    ja: 'このパスキーは複製されたおそれがあるため、使えません。パスワードでサインインして、このパスキーを削除し、登録し直してください。',
    en: 'This passkey may have been copied and is not accepted. Please sign in with your password, remove it and add a new one.',
  },
  passkey_known: {
    status: 409,
    ja: 'このパスキーはすでに登録されています。別の端末かセキュリティキーをお使いください。',
    en: 'This passkey is registered already. Please use another device or security key.',
  },
  passkeys_full: {
    status: 409,
    ja: 'パスキーは {most} 個まで登録できます。使っていないものを削除してください。',
    en: 'There can be {most} passkeys at most. Please remove one that you do not use.',
  },
  own_sign_in_needed: {
    status: 403,
    ja: '会社のアカウントでサインインしている間は変更できません。パスワードかパスキーでサインインし直してください。',
    en: 'This cannot be changed while you are signed in through your company. Please sign in with your password or a passkey.',
  },
  service_missing: {
    status: 404,
    ja: 'このワークスペースでは、会社のアカウントでのサインインは設定されていません。ほかの方法でサインインしてください。',
    en: 'Signing in with a company account is not set up for this workspace. Please sign in another way.',
  },
  service_secret_needed: {
    status: 400,
    ja: 'クライアントシークレットを入力してください。発行元かクライアント ID を変えたときは、もう一度入力が必要です。',
    en: 'Please enter the client secret. It is needed again when the issuer or the client ID has changed.',
  },
  service_unreachable: {
    status: 502,
    ja: '会社のサインインサービスにつながりませんでした。少し待ってからもう一度試し、続くときは管理者に連絡してください。',
    en: "Your company's sign-in service could not be reached. Please try again shortly, and tell your administrator if it goes on.",
  },
  service_misconfigured: {
    status: 502,
    ja: '会社のサインインサービスの応答が設定と合いません。管理者に、発行元（issuer）を自社専用のものにしているか確認を頼んでください。',
    en: "Your company's sign-in service does not answer as the settings say. Please ask your administrator to check the issuer, which must be your company's own.",
  },
  service_client_refused: {
    status: 502,
    ja: '会社のサインインサービスに、このシステムの登録が認められませんでした。管理者に、クライアント ID とシークレットの登録し直しを頼んでください。',
    en: "Your company's sign-in service does not accept this installation. Please ask your administrator to enter client ID and secret anew.",
  },
  service_denied: {
    status: 403,
    ja: '会社のサインインサービスでサインインが許可されませんでした。もう一度試すか、社内の管理者に利用の許可を頼んでください。',
    en: "Your company's sign-in service did not let you through. Please try again, or ask your administrator there for access.",
  },
  service_state_invalid: {
    status: 400,
    ja: 'このサインインは無効です。時間が経ったか、すでに使われたか、別のブラウザーで始めたものです。サインインの画面からやり直してください。',
    en: 'This sign-in is not valid: it took too long, was used already, or began in another browser. Please begin again at the sign-in page.',
  },
  service_answer_expired: {
    status: 502,
    ja: '会社のサインインサービスの応答の期限が切れていました。もう一度お試しください。続くときは、両方のサーバーの時計が合っているか管理者に確認を頼んでください。',
    en: "What your company's sign-in service said was out of date. Please try again; if it goes on, ask your administrator to check the clocks of both servers.",
  },
  service_answer_foreign: {
    status: 502,
    ja: '会社のサインインサービスの応答が、このサインインに宛てたものではありませんでした。もう一度お試しください。続くときは、発行元とクライアント ID の確認を管理者に頼んでください。',
    en: "What your company's sign-in service said was not meant for this sign-in. Please try again; if it goes on, ask your administrator to check issuer and client ID.",
  },
  service_address_unverified: {
    status: 403,
    ja: '会社のアカウントのメールアドレスが確認済みになっていません。社内の管理者に確認済みにしてもらうか、招待のメールから参加してください。',
    en: 'The address of your company account is not verified there. Please have it verified by your administrator, or join by the mail of an invitation.',
  },
  service_connect_first: {
    status: 409,
    ja: 'このアドレスの方はすでにメンバーです。一度パスワードかパスキーでサインインし、「設定」の「サインインとセキュリティ」で会社のアカウントを接続してください。',
    en: 'There is a member with this address. Please sign in with password or passkey once, and connect your company account under Settings, Sign-in and security.',
  },
  service_stranger: {
    status: 403,
    ja: 'このワークスペースのメンバーではありません。管理者に招待を頼んでください。',
    en: 'You are not a member of this workspace. Please ask an administrator to invite you.',
  },
  service_member_inactive: {
    status: 403,
    ja: 'このワークスペースでの利用が停止されています。管理者にご相談ください。',
    en: 'Your access to this workspace is switched off. Please ask an administrator.',
  },
  service_taken: {
    status: 409,
    ja: 'この会社のアカウントは、別のメンバーに接続されています。別のアカウントでお試しください。',
    en: 'This company account is connected to another member. Please use another one.',
  },
  webhook_address_refused: {
    status: 400,
    ja: 'このアドレスには送れません。使えるポートは {ports} です。社内のサーバーに送るには、このシステムを動かしている方に WEBHOOK_NETWORKS の設定を頼んでください。',
    en: 'Nothing can be sent to this address. The ports {ports} can be used. For a server inside your network, ask whoever runs this installation to set WEBHOOK_NETWORKS.',
  },
  webhooks_full: {
    status: 409,
    ja: 'Webhook は {count} 件までです。使っていないものを削除してください。',
    en: 'There can be {count} webhooks. Please remove one that is not used.',
  },
  webhook_off: {
    status: 409,
    ja: 'この Webhook は停止中です。先に有効にしてください。',
    en: 'This webhook is switched off. Please switch it on first.',
  },
  export_running: {
    status: 409,
    ja: '書き出しを作成中です。終わるまでお待ちください。',
    en: 'An export is being made. Please wait until it is finished.',
  },
  export_ended: {
    status: 410,
    ja: 'この書き出しは、もうダウンロードできません。必要であれば、もう一度作成してください。',
    en: 'This export can no longer be downloaded. Please make another one if you need it.',
  },
  workspace_name_differs: {
    status: 400,
    ja: 'ワークスペースの名前が違います。表示されているとおりに入力してください。',
    en: 'That is not the name of the workspace. Please type it exactly as it is shown.',
  },
  workspace_deleting: {
    status: 409,
    ja: 'このワークスペースは削除の手続き中です。使い続けるには、削除を取りやめてください。',
    en: 'This workspace is going to be deleted. To use it, take the deletion back.',
  },
  header_injection: {
    status: 400,
    ja: '件名や宛先に改行は使えません。',
    en: 'Subjects and addresses cannot contain line breaks.',
  },
  storage_full: {
    status: 507,
    ja: '保存領域が足りません。管理者に連絡してください。',
    en: 'There is no storage left. Please tell your administrator.',
  },
  unavailable: {
    status: 503,
    ja: 'ただいま混み合っているか、データベースに接続できません。少し待ってからお試しください。',
    en: 'The service is busy or cannot reach its database. Please try again shortly.',
  },
  internal: {
    status: 500,
    ja: '予期しない問題が起きました。番号 {requestId} を添えて管理者に連絡してください。',
    en: 'Something unexpected went wrong. Please tell your administrator the number {requestId}.',
  },
} as const satisfies Record<string, { status: number; ja: string; en: string }>

export type ProblemCode = keyof typeof problems

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

/** RFC 9457 problem details as this API answers them. `title` is in the reader's language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(codes),
  detail: z.string().optional(),
  requestId: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>
