#include "scoring/word_classes.h"

namespace undertone::scoring {

std::string_view name_of(WordClass one)
{
    switch (one) {
    case WordClass::up: return "up";
    case WordClass::down: return "down";
    case WordClass::motion: return "motion";
    case WordClass::good: return "good";
    case WordClass::bad: return "bad";
    case WordClass::praise: return "praise";
    case WordClass::doubt: return "doubt";
    case WordClass::limit: return "limit";
    case WordClass::tighten: return "tighten";
    case WordClass::ease: return "ease";
    case WordClass::delay: return "delay";
    case WordClass::harm: return "harm";
    case WordClass::relief: return "relief";
    case WordClass::reverse: return "reverse";
    case WordClass::cause: return "cause";
    case WordClass::negation: return "negation";
    case WordClass::refusal: return "refusal";
    case WordClass::lessen: return "lessen";
    case WordClass::modal: return "modal";
    case WordClass::question: return "question";
    case WordClass::contrast: return "contrast";
    case WordClass::beat: return "beat";
    case WordClass::lag: return "lag";
    case WordClass::deal: return "deal";
    case WordClass::launch: return "launch";
    case WordClass::plan: return "plan";
    case WordClass::gain: return "gain";
    case WordClass::lose: return "lose";
    case WordClass::share: return "share";
    case WordClass::its: return "its";
    case WordClass::market: return "market";
    case WordClass::result: return "result";
    case WordClass::rival: return "rival";
    case WordClass::say: return "say";
    case WordClass::preview: return "preview";
    case WordClass::listing: return "listing";
    case WordClass::backed: return "backed";
    case WordClass::price_target: return "price_target";
    case WordClass::filing: return "filing";
    case WordClass::count: break;
    }
    return "";
}

// Written for this program from reading the field's news; nobody's lexicon was copied.
const std::vector<WordList>& word_lists()
{
    static const std::vector<WordList> lists{
        {WordClass::up,
         "rise jump surge soar rally climb gain advance rebound recover bounce leap spike pop spurt "
         "skyrocket rocket zoom up higher uptick upside uptrend outperform accelerate increase grow "
         "swell upbeat lift boost hike firm strengthen inch extend double triple quadruple "
         "high peak boom bull breakout moon explode roar outpace expand upward"},
        {WordClass::down,
         "fall drop plunge slump sink tumble slide slip dip decline lose crash plummet dive tank "
         "retreat ease shed slide skid crater nosedive collapse sag drag erode weaken lower down "
         "downward downside downtrend decrease shrink slow underperform selloff wipeout rout wipe "
         "erase red low bear correction slam hammer batter pummel clobber hit sour stumble falter "
         "tumbling cheaper bleed swoon slowdown wane fade pare trim reel drubbing bottom worst"},
        {WordClass::motion,
         "rise jump surge soar rally climb gain rebound leap spike zoom fall drop plunge slump sink "
         "tumble slide slip dip plummet dive tank retreat skid nosedive sag crater rocket skyrocket"},
        {WordClass::good,
         "win beat record strong strength profit growth success successful breakthrough milestone "
         "approve approval award robust solid boost benefit surpass exceed top dominate dominance "
         "lead leader leading demand momentum opportunity thrive improve improvement innovate "
         "innovation upgrade advantage impressive powerful outstanding reward boon tailwind expand "
         "expansion partner win secure landmark blockbuster stellar healthy accelerate dividend "
         "buyback bonus praise victory wonder profitable promising crush smash shine ace popular "
         "relief cheaper efficient unlock surge best"},
        {WordClass::bad,
         "miss loss weak weakness lawsuit sue probe investigate investigation fine penalty fraud "
         "scandal recall outage leak breach hack fail failure flop delay defect flaw trouble woe "
         "problem issue warn warning cut layoff fire resign quit depart departure exit shutdown "
         "bankrupt bankruptcy default debt charge writedown impairment halt crisis risk "
         "threat threaten concern worry struggle pressure hurt harm damage blow setback headwind "
         "suffer slow disappoint disappointing disappointment accuse allege complaint antitrust "
         "monopoly violate violation reject deny block bar ban crackdown expensive shortage glut "
         "snag bug vulnerability theft steal cyberattack attack limbo stall backlash boycott "
         "criticize slam blast bash controversy hamper cripple slash scrap suspend decline poor "
         "unsafe dangerous bias censor downgrade dump sell junk burn bleed headache doubt falter"},
        {WordClass::praise,
         "bullish upgrade overweight outperform buy undervalued bargain underrated upside optimistic "
         "optimism confident confidence conviction favorite love like recommend accumulate "
         "reiterate attractive compelling screaming cheap bull add opportunity winner "
         "millionaire raise lift"},
        {WordClass::doubt,
         "bearish downgrade underweight underperform sell overvalued expensive overrated bubble "
         "caution cautious skeptic skeptical skepticism doubt short trim avoid bear reduce hype "
         "frothy pricey overbought stretched overheated concern worry fear pessimistic sceptical "
         "question doom beware overhyped"},
        {WordClass::limit,
         "ban curb restriction restrict limit sanction control tariff embargo blacklist crackdown "
         "prohibition probe rule regulation fine antitrust lawsuit levy block bar "
         "prohibit investigation scrutiny duty clampdown export barrier"},
        {WordClass::tighten,
         "tighten impose expand widen extend toughen add enact harden escalate strengthen crack "
         "threaten order demand require mull weigh consider plan propose urge seek push vow ramp "
         "intensify step new fresh further stricter tougher halt stop clamp hit face"},
        {WordClass::ease,
         "ease lift drop relax waive exempt exemption waiver resume allow approve clear scrap rescind "
         "loosen soften reverse repeal revoke roll remove suspend end grant permit greenlight "
         "authorize reprieve spare free withdraw abandon dismiss cancel kill unwind "
         "permission nod dodge avoid escape skirt shield win overturn nullify quash void narrow"},
        {WordClass::delay,
         "delay pause halt postpone suspend freeze hold stall shelve defer slow pull scale cancel "
         "scrap abandon drop end stop quit shut close walk back"},
        {WordClass::harm,
         "selloff rout shock panic fear scare threat turmoil meltdown bloodbath carnage crash wipeout "
         "woe jitter anxiety angst worry slump plunge crisis havoc frenzy mania mayhem turbulence "
         "pressure challenge storm wreck tremor wobble spook roil rattle rock jolt upend disrupt "
         "shake stun pummel hammer dent weigh drag drain"},
        {WordClass::relief,
         "calm soothe reassure relief relieve respite allay quell steady stabilize settle comfort "
         "cheer cool subside fade"},
        {WordClass::reverse,
         "shrug defy overblown overdone recover rebound bounce erase reverse despite withstand "
         "weather survive overcome brush dismiss unfazed undeterred resilient resilience resist "
         "refute deny debunk unfounded pare recoup regain comeback dodge sidestep downplay immune "
         "snap turnaround overreaction contrary regardless exaggerate"},
        {WordClass::cause,
         "on after amid over as from due because following since with by against against thanks "
         "ahead despite behind"},
        {WordClass::negation,
         "no not never longer without nothing none neither nor isn't aren't wasn't won't doesn't don't "
         "didn't can't cannot couldn't wouldn't shouldn't hasn't haven't unlikely fail hardly barely "
         "few less nobody ain't"},
        {WordClass::refusal,
         "refuse reject oppose prevent block resist rule deny denies stop bar keep forbid"},
        {WordClass::lessen,
         "less smaller milder narrower softer shallower lighter fewer limited contained overblown "
         "overdone exaggerated unfounded mild modest merely gentler slimmer tamer short"},
        {WordClass::modal,
         "may might could would should can will likely possibly perhaps potential potentially expect "
         "reportedly rumor rumour if seen set poised"},
        {WordClass::question,
         "why how what which who when where whether is can should will could does do are would has"},
        {WordClass::contrast, "but despite however yet although though while whereas still even"},
        {WordClass::beat,
         "beat overtake top outperform undercut dethrone surpass challenge rival outpace outshine "
         "eclipse crush topple unseat lead leapfrog outdo outsell best threaten disrupt overthrow "
         "pass poach rattle spook shake upend replace supplant trounce smash defeat ahead win"},
        {WordClass::lag,
         "trail lag lose behind underperform catch follow cede chase struggle fall"},
        {WordClass::deal,
         "deal partnership partner agreement invest investment stake order contract acquire "
         "acquisition buy merge merger sign collaborate collaboration alliance join team pact fund "
         "back supply venture award select choose pick tap adopt deploy integrate license "
         "integration raise bid takeover"},
        {WordClass::launch,
         "launch unveil introduce release debut reveal announce roll showcase present open start "
         "begin ship deliver rollout new build create develop"},
        {WordClass::plan,
         "plan consider mull weigh explore eye aim seek intend target propose prepare look ponder "
         "discuss talk negotiate hope want try vow pledge commit"},
        {WordClass::gain, "gain win get receive secure land earn bag score capture grab snag net add"},
        {WordClass::lose, "lose cede forfeit shed drop cut surrender miss depart leave exit poach"},
        {WordClass::share, "stock share equity ADR stake valuation cap"},
        {WordClass::its, "its their whose"},
        {WordClass::market,
         "stocks market nasdaq index futures dow nifty sensex sector techs chipmakers chipmaker "
         "indices s&p wall street rupee dollar yields shares equities semiconductors"},
        {WordClass::result,
         "earnings revenue profit sales forecast guidance outlook results quarter quarterly q1 q2 q3 "
         "q4 estimate expectation margin eps income report consensus view"},
        {WordClass::rival,
         "rival competitor competition challenger alternative contender compete versus vs killer "
         "threat answer battle race war peer"},
        {WordClass::say, "say tell according report claim state note argue believe think see call"},
        {WordClass::preview,
         "preview ahead watch expect await await before know look explain explainer schedule upcoming "
         "week today live faq date"},
        {WordClass::listing,
         "best top prediction predict better motley fool zacks pick list portfolio etf highlight "
         "investor stocks reasons things favorites billionaire hedge hold millionaire forever decade"},
        {WordClass::backed,
         "backed powered owned led based supported funded driven style like linked related maker "
         "parent supplier founder ceo executive engineer veteran alum tied friendly centric exposed"},
        {WordClass::price_target, "target pt rating coverage initiate reiterate maintain"},
        {WordClass::filing,
         "position holdings 13f shares insider sells purchases acquires llc inc advisors wealth "
         "management trust holding capital partners group lp director cfo buys stake shareholder"},
    };
    return lists;
}

}  // namespace undertone::scoring
