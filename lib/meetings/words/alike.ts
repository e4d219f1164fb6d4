/**
 * Words that minutes use for one another when they come back to a thing: "a breakdown" is later "the table", what was to be
 * "circulated" has "been emailed". General English and the vocabulary of councils, by area; extend freely. Each line is one class.
 * It is no thesaurus: words stand together only where minutes swap them. Compared by stem, phrases word by word.
 */
const CLASSES = {
  sending: `
    circulate, send, sent, email, e-mail, distribute, forward, supply, provide, furnish, share, issue
    present, introduce, bring, brought, submit, receive, lay before, laid before, show, shown, take, taken, consider
    write, wrote, written, letter, correspondence
    reply, response, respond, answer
    arrange, organise, fix, book, schedule
    chase, pursue, press, remind, follow up, followed up
    publish, upload, website, online, web page, webpage
    invite, invitation, attend
    close, sign off, signed off, discharge`,
  work: `
    clarify, explain
    compare, comparator, benchmark, set beside, set against, put beside, alongside
    investigate, look into, looked into, inquire, enquire, enquiry, inquiry, explore
    review, revisit, re-examine, look again, looked again
    revise, redraft, redraw, redrawn, redesign, rewrite, rewritten, rework, refresh, amend
    recruit, appoint, hire, take up post, taken up post, in post
    audit, file check
    dip sample, dip-sample, dip sampling, sampling
    visit, tour
    shadow, morning with, day with, time with
    training, trained, course, workshop, seminar, session, induction, briefing
    pilot, trial
    survey, questionnaire, poll
    consult, engagement exercise
    delay, late, overdue, wait, timeliness, timely, on time
    event, conference, summit
    six-monthly, every six months, each six months, half-yearly, twice a year
    quarterly, each quarter, every quarter, every three months
    annual, yearly, each year, every year`,
  papers: `
    breakdown, split, table, list, tabulate, broken down
    summary, digest, synopsis, outline, abstract
    figure, number, data, statistic, count, how many, total
    trajectory, forecast, projection, month by month, month-by-month
    scorecard, dashboard, performance pack, data set, dataset
    guide, guidance, handbook, leaflet, booklet, toolkit
    template, form, proforma, pro-forma
    protocol, procedure
    strategy, strategic plan
    pledge, promise to children
    poster, advert, advertisement, publicity, campaign
    result, outcome, what became of, what became, what had come of, what came of
    lesson, learning
    chronology
    photograph, picture, photo
    newsletter, bulletin`,
  money: `
    cost, fund, finance, pay for, paid for, money, meet the cost
    payment, salary, allowance, supplement, bonus
    fee, tariff, charge
    saving, savings
    buy, bought, purchase, acquire
    scheme, programme of work
    contract, procurement, procure, tender, commission
    lease, tenancy, rent
    outturn, overspend, underspend
    permanent, permanently`,
  staff: `
    vacancy, vacant, unfilled, empty post
    agency, interim, temporary, locum
    turnover, retention, retain, exit interview, leaver, leaving, why people left, reasons for leaving
    caseload, workload
    supervision, supervise, supervised
    social worker, practitioner
    staff, workforce, employee, colleague
    reviewing officer, iro, iros, independent reviewing officer
    challenge, escalation, escalate, dispute
    personal adviser, personal advisor
    apprentice, apprenticeship
    rota, timetable`,
  people: `
    councillor, elected member, members of the council, all members
    school, academy, headteacher, head teacher
    governor, governing body
    pupil, student, learner
    young person, young people, youth, teenager
    brother, sister, sibling
    parent, mother, father
    foster carer, fosterer, fostering, foster home, carer
    police, constabulary, chief constable
    nhs, icb, ccg, clinical commissioning group, integrated care board, health board, primary care trust
    gp, gps, doctor, general practitioner
    other authorities, similar authorities, neighbouring authorities, other councils, other counties, other boroughs, similar councils, statistical neighbours, other areas
    volunteer, voluntary
    working group, working party, task group, task and finish group, task and finish, sub-group, subgroup`,
  children: `
    exclusion, excluded, exclude, suspension, suspended
    attendance, absence, absent
    care leaver, leaving care, left care, those who had left care
    pathway plan
    child in need, children in need, child in need plan, cin plan, cin plans
    child protection, child protection plan
    personal education plan, pep, peps
    education health and care plan, ehcp, ehcps, ehc plan
    initial health assessment, iha, ihas
    health history, health passport, health summary
    mental health, camhs, emotional wellbeing, emotional health
    dentist, dental
    missing, return interview, return home interview, came back, come back, returning, returned
    exploitation, exploited
    domestic abuse, domestic violence
    threshold
    mash, multi-agency safeguarding hub, front door
    referral, referred, re-referral
    early help, early intervention, family hub
    nursery, nurseries, childcare, early years
    free school meals, school meals
    short break, short breaks, respite
    looked after, children in care, in care
    placement, placed, moves of home
    adoption, adopter, adoptive
    special guardian, kinship, connected person
    unaccompanied, asylum
    disability, disabled
    voice of the child, views of children
    advocate, advocacy
    life story, life-story
    court, proceedings, pre-proceedings
    neglect
    serious case review, practice review, safeguarding practice review`,
  places: `
    housing, accommodation
    homeless, homelessness, rough sleeper
    bus, buses, transport
    road, highway, carriageway
    car park, parking
    park, open space, play area, playground
    refuse, waste, bins, recycling
    swimming pool, leisure centre
    flood, flooding, drainage
    locality, area, district
    carbon, net zero, emissions`,
} as const;

const readClasses = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()));

/** The classes, each a list of words and phrases in lower case. */
export const ALIKE: readonly (readonly string[])[] = Object.values(CLASSES).flatMap(readClasses);

/** Words for people that say of hardly anything in a children's service what it is about. */
export const EVERYBODY: readonly string[] = ['councillor', 'school', 'pupil', 'young person', 'parent', 'gp'];

/** Those of them that say what is done with a paper, a letter or a date, whatever it is about. */
export const HANDLING: readonly (readonly string[])[] = readClasses(CLASSES.sending);
