import { MONTH_NAME } from '../../model/months.ts';
import { list } from '../words/list.ts';

/**
 * Words that owners are made of (study, section 3). Lists a clerk could read and extend:
 * lower case here, matched without case unless said otherwise.
 */

/** A post ends, or names itself, with one of these. */
export const POSTS = list(`
  director head chair chairman chairwoman chairperson chairs vice-chair vice-chairman vice-chairperson co-chair co-chairs convener
  convenor clerk leader mayor provost treasurer secretary solicitor officer officers manager managers adviser advisor
  advisers advisors administrator administrators co-ordinator coordinator co-ordinators coordinators commissioner
  commissioners chamberlain comptroller remembrancer nurse planner planners accountant accountants auditor auditors surveyor engineer
  engineers librarian headteacher headteachers principal superintendent inspector analyst analysts consultant lead leads
  member members colleague councillor councillors holder champion champions representative representatives rep reps warden wardens
  trustee governor governors executive guardian registrar coroner archivist ranger technician caretaker
  groundsman gardener contractor contractors supervisor lawyer lawyers barrister psychologist social-worker facilitator organiser editor webmaster
  postholder delegate ambassador sponsor rapporteur president vice-president chancellor dean bursar assistant apprentice
  deputy directors heads strategist statistician economist archaeologist ecologist architect designer developer buyer co-optee
  steward councilor proprietor operator owner worker workers practitioner practitioners commander constable constables master teacher teachers
  scientist chef publisher handyman resident residents neighbour neighbours applicant applicants landowner landowners
  developers volunteer tenant tenants agent agents householder householders occupier occupiers coach vicar rector pastor pcso pcsos rangers webmaster specialist specialists controller ombudsman advocate advocates mentor apprentices apprenticeship-lead convenors conveners
  sheriff-depute ceo dcs dass dph cfo s151 lado
`);

/** A body, team or firm ends with one of these. */
export const BODIES = list(`
  team teams service services department departments directorate unit division section office board panel committee
  sub-committee subcommittee council councils cabinet forum commission partnership partnerships assembly trust trusts group groups
  executive association society federation consortium authority authorities agency agencies police network hub alliance
  company school schools academy academies college university provider providers ccg icb lscb lscp hwb nhs partners ltd plc
  scrutiny directorates secretariat centre charity foundation governance democratic-services party hospital
  library side bureau government ofsted healthwatch cafcass ministry highways senate cabinets boards panels committees
`);

/** Groups of people named by one small word. */
export const GROUPS = list(`
  officers members councillors all everyone everybody partners schools headteachers heads governors trustees staff agencies
  colleagues representatives residents directors managers parents carers providers organisations foster-carers practitioners
  commissioners volunteers users
`);

/** Lower-case words that may stand before a post, body or group. */
export const MODIFIERS = list(`
  working steering task liaison reference focus joint sub
  relevant appropriate lead senior responsible assistant deputy vice acting interim executive independent principal strategic new
  each every both other interested individual local partner elected democratic legal chief corporate designated statutory
  newly parish town county district borough city ward primary secondary special maintained head link business finance financial
  communications comms press planning housing highways highway safeguarding education social care adult adults children’s
  children's public health support scrutiny policy performance project programme youth service group team committee
  panel board council cabinet portfolio clinical named virtual school area regional community engagement contract human
  resources it ict hr estates property licensing environmental leisure parks open spaces monitoring section data
  information audit internal external health health's risk improvement quality transformation commissioning procurement
  two three four all relevant following present opposition shadow non-executive co-opted voluntary honorary outgoing incoming current
  footpath tree allotment cemetery website events finance grounds maintenance play full
  locum civic mayoral member-development early years nominated nominating interim-head remaining absent attending ward-level
`);

/** Words between a post and what it is for. */
export const LINKS = list('of for to with');

/** Words that never begin or continue an owner: they end it. */
export const STOPS = list(`
  to would will shall be is are was were been being has have had do does did can could may might must should ought not
  that which who whom whose this these those it he she they we i you him her them there here then than when where
  while if as at by from in into on onto upon over under about after before during until within without through throughout
  per via because but or nor so yet also only just still already now again too very more most less least
  undertook agreed agrees said says stated states confirmed advised reported explained offered promised requested
  asked invited instructed thanked noted informed told replied responded suggested proposed recommended resolved
  committed volunteered gave took made sent wrote met raised felt thought considered queried questioned commented
  outlined presented introduced acknowledged accepted referred expressed clarified reminded updated highlighted
  a an the and his her their its my no none any some such same what why how whether please yes
  regarding concerning including include includes subject further due according thanks following
`);

/** First words of a unit that look like names and are none. */
export const NOT_NAMES = list(`
  amendment amendments wish concern
  report reports details detail item items letter letters visit visits information update updates feedback meeting meetings
  training work data figures minutes copy copies paper papers agenda comments comment dates date discussion discussions
  consideration quote quotes quotation quotations cost costs bins bin hedge notice notices noticeboard website email emails response responses invitation
  invitations link links slides presentation presentations agreed resolved asked need needs going proposing plan plans continue try want look due
  happy able further prior subject thanks according order in on at for from with without action actions decision
  decisions recommendation recommendations next once when if as after before following that this these those there it they he she
  we i you the a an and but or all-in please note noted approve approved consider considered receive received request requested
  send sent write bring add include publish circulate arrange contact find get ask check chase invite provide prepare
  amend review remove repair replace install order purchase obtain confirm discuss explore investigate seek submit
  post complete comply clean cut fix book draft redraft share speak talk monday tuesday wednesday thursday friday saturday sunday
  ${MONTH_NAME.replaceAll('|', ' ')} spring summer autumn winter christmas easter
  survey surveys grant grants insurance policy policies budget budgets map maps list lists table tables chart charts
  pack packs draft drafts document documents form forms leaflet leaflets poster posters newsletter accounts audit
  payment payments invoice invoices funding money results findings outcome outcomes progress performance option options
  proposal proposals idea ideas suggestion suggestions concern concerns question questions query queries answer answers issue issues
  matter matters problem problems case cases number numbers sample samples research evidence analysis breakdown summary
  consultation event events workshop workshops session sessions conference working site sites tree trees footpath footpaths
  path paths road roads street streets bridge bench benches sign signs signage gate gates fence fences wall
  light lights lighting grass verge verges pothole potholes ditch ditches drain drains playground play pavilion hall church
  still yet also maybe perhaps possibly hopefully therefore however additionally finally firstly secondly lastly meanwhile
  members-to no yes none nil ongoing outstanding carried forward deferred defer appendix section part page paragraph
  everything something nothing anything someone nobody anybody somebody time times deadline target aim aims objective objectives
  more less many most some any each every such other another same both either neither
  regarding concerning re ref via per
  proposal timetable timetables schedule schedules programme programmes strategy strategies framework protocol protocols guidance
  terms template templates booklet brochure handbook guide video film photos photographs refreshed revised updated new
  unable unlikely likely intention intended hoping hope keen ready willing set
  ensure explain highlight identify develop implement establish undertake carry set make take give keep put let
  nominations applications application nomination views view thoughts input contributions volunteers-wanted examples example
  recruitment retention vacancies vacancy appointment appointments election elections
  permission approval agreement support help assistance advice access attention
`);

/** Capitals in running text that are matters, not people (study, section 3 and A5). */
export const NOT_INITIALS = list(`
  cse cce pfi dfe lac cla cic send sen ehcp ehcps neet ehe mash mace plo uasc sgo cin cp lga cqc dsg hnb esfa ofsted camhs
  kpi kpis rag brag pdf tbc tba asap aob na vat cil s106 gdpr foi ict it hr pr uk eu us gp am pm ok tv cctv anpr
  pep peps ks1 ks2 ks4 ppg sla slas tor mou ripa eia dpia agm egm qtr q1 q2 q3 q4 fte hmo hmos pspo asb dbs ndp aed ev led tro tros
  sre rse pshe sats gcse eyfs nhs mp mps iha ihas rha sdq yot lgbt bame wsoa sef qpr mtfs mtfp dfg hra ltp
`);
