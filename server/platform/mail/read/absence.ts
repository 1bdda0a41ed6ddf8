const AUTO_SUBJECT =
  /^[\s【[(<「*]*(auto(matic|mated)?[ :_-]*(reply|response|respon[ds]e?r?|antwort|acknowledg)|automatische antwort|réponse automatique|respuesta autom[aá]tica|risposta automatica|resposta autom[aá]tica|automatyczna odpowied|автоответ|自動(応答|返信|回答|配信|送信)(?=[:)\]\s】>」]|です|(メール|のお知らせ)?$)|自动(回复|答复)|自動回覆)|[(（【[](自動(応答|返信|送信)|auto-?reply)[^)）】\]]*[)）】\]]/i
const ABSENCE_SUBJECT =
  /(^|[\s【[(:：「])(out[ -]of[ -](the[ -])?office|out of (town|the country)|ooo\b|(i am |i'm )?(on (vacation|holiday|leave|annual leave|maternity leave)|away from (the |my )?(office|desk|mail))|vacation (reply|response|message|notice)|absence (notice|message)|abwesenheit|nicht im (büro|haus)|absent(e)? du bureau|absence du bureau|fuera de (la )?oficina|fuori (sede|ufficio)|fora do escrit|afwezig)|不在(の|に(つき|付き)|通知|連絡|案内|で|です|届|応答|メッセージ|$|】|］|\]|）|\))|(休暇|夏季休業|冬季休業|年末年始(休業|休暇)?|出張|育休|産休|育児休業|長期休業|臨時休業|お休み|休業)(中|のため|の(お知らせ|連絡|ご連絡|ご案内)|に(つき|伴)|日|いただ|期間|を|$|】|で)/i
const AWAY =
  /(out of (the )?office|(on|taking) (vacation|annual leave|holiday|parental leave|maternity leave|sick leave|leave)|away (from (my|the)|until|on)|currently (away|traveling|travelling|unavailable|out)|will (be )?(back|return)|limited access to (my )?e-?mail|return(ing)? (to the office|on)|nicht im (büro|haus)|im urlaub|abwesend|en vacances|absent)/i
const AWAY_JA =
  /((ただいま|只今|現在|下記の?期間|本日|以下の期間|当面|\d+\s*[日月/][^。\n]{0,25})[^。\n]{0,40}(不在|休暇|出張|休業|お休み|休職|離席)|(不在|休暇|出張|休業|お休み)(にして|中|のため|となって|をいただ|を頂|をとって|を取得|期間|しており|いたしており)|(育児|産前|産後|介護|夏季|冬季|年次|有給|特別)休(暇|業)|終日(不在|外出)|社(を|に)(離れ|おりません)|席を(はず|外))/
const BACK_JA =
  /((戻り|復帰|出社|帰社|出勤|休み?明け|休暇明け)[^。\n]{0,30}(次第|後|ます|予定|日)|(返信|返事|回答|対応|連絡|確認)[^。\n]{0,30}(遅れ|遅く|でき(ません|かね|ない)|以降|次第|後日|お時間)|(お急ぎ|緊急)[^。\n]{0,20}(場合|方|用件|際|ご用))/
const AUTOMATIC_TEXT =
  /((この|本|当)(メール|メッセージ|通知|返信)は[^。\n]{0,30}(自動|システム)[^。\n]{0,15}(送信|返信|応答|配信|発信|作成|返送)|自動(返信|応答|送信|配信)(専用|システム|されて|しており|です|機能に|メールです|にて)|(this|the following) (is an?|(message|e-?mail|mail|reply|response) (is|was|has been)( an?)?)[^.\n]{0,20}auto(matic|mated|-?generated|-?reply|-?response)[^.\n]{0,40})/i

/** Whether a mail says that somebody is away. A person who writes about a holiday is no absence notice. */
export function isAbsence({
  subject,
  text,
  isAutomatic,
}: {
  subject: string
  text: string
  isAutomatic: boolean
}): boolean {
  const line = subject.normalize('NFKC').trim()
  const head = text.normalize('NFKC').slice(0, 2_000)
  const away = AWAY.test(head) || AWAY_JA.test(head)
  const answer = /^\s*(re|aw|fwd?|返信)\s*[:：]/i.test(line)
  if (ABSENCE_SUBJECT.test(line))
    return isAutomatic || AUTO_SUBJECT.test(line) || (!answer && (away || head.trim() === '' || BACK_JA.test(head)))
  if (isAutomatic || AUTO_SUBJECT.test(line)) return away
  // Without a header or a subject that says so, the whole notice must be there, and nothing else.
  return AUTOMATIC_TEXT.test(head) && away
}

/** Whether subject or text say in so many words that nobody wrote this. */
export const saysAutomatic = (subject: string, text: string): boolean =>
  AUTO_SUBJECT.test(subject.normalize('NFKC')) || AUTOMATIC_TEXT.test(text.normalize('NFKC').slice(0, 3_000))
