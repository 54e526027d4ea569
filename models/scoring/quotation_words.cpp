#include "scoring/quotation_words.h"

namespace undertone::scoring {

const std::vector<SpeechWords>& speech_words()
{
    static const std::vector<SpeechWords> lists{
        {SpeechRole::says,
         "say said tell told believe argue warn think thought reckon insist write wrote written "
         "predict caution contend expect anticipate acknowledge admit remark quip explain "
         "concede speculate tweet conclude worry complain joke"},
        {SpeechRole::judges,
         "estimate forecast project fear hope doubt see call describe praise hail slam criticise "
         "criticize dismiss tout dub label rate question view regard favour favor recommend"},
        {SpeechRole::adds,
         "add note claim post comment point stress maintain state reiterate ask "
         "wonder continue suggest"},
        {SpeechRole::analyst,
         "analyst strategist economist investor trader critic expert observer commentator "
         "researcher professor academic adviser advisor columnist skeptic sceptic consultant bull "
         "bear capitalist investment portfolio pundit watcher seller commenter blogger fan"},
        {SpeechRole::house,
         "goldman morgan jpmorgan jefferies wedbush bernstein barclays citi citigroup ubs nomura "
         "mizuho hsbc evercore keybanc cantor oppenheimer piper stifel needham rosenblatt "
         "susquehanna macquarie morningstar moody fitch counterpoint gartner idc trendforce "
         "techinsights semianalysis bofa deutsche cowen truist baird melius daiwa street broker "
         "brokerage bank research capital"},
        {SpeechRole::office,
         "chief executive ceo cfo cto coo chairman chairwoman chair founder cofounder president "
         "boss director minister premier secretary senator congressman congresswoman lawmaker "
         "official regulator governor prosecutor judge mayor commissioner ambassador treasurer "
         "trump "
         "biden xi"},
        {SpeechRole::voice, "spokesman spokeswoman spokesperson spokespeople statement filing"},
        {SpeechRole::record,
         "source familiar journal times news newspaper magazine reuters cnbc press media "
         "data document result chart figure study survey poll consensus estimates reports sign "
         "signal price trend number share stock sale ruling"},
        {SpeechRole::body,
         "company companies firm startup group maker chipmaker designer giant developer lab unit "
         "house inc corp corporation ltd plc holdings laboratories union agency"},
        {SpeechRole::state,
         "ministry department commission administration government congress court authority "
         "authorities committee bureau council customs pentagon reserve fed"},
        {SpeechRole::person, "he she they i we"},
        {SpeechRole::thing, "it"},
        {SpeechRole::joins,
         "after as because since when while although though if that which what than whether before "
         "until unless where how why whose and or but amid"},
        {SpeechRole::begins,
         "that the a an its their his her our my your no it they he she we i this these those "
         "there "
         "both more most"},
        {SpeechRole::aside,
         "in on at to during via from by late early earlier last this yesterday today monday "
         "tuesday wednesday thursday friday saturday sunday when after following of about with"},
        {SpeechRole::helps,
         "has have had also will would could should may might can do does did now just recently "
         "often still since already earlier later previously long repeatedly widely generally "
         "publicly however"},
        {SpeechRole::is, "be is are was were been being"},
        {SpeechRole::refuses, "to not never cannot"},
        {SpeechRole::figure,
         "million billion trillion percent pct bn cent double triple quadruple halve record"},
        {SpeechRole::result,
         "revenue sales profit earnings loss margin orders bookings shipment ship output capacity "
         "capex spending income deliveries cash users"},
        {SpeechRole::act,
         "invest spend build ship launch release unveil buy acquire sign cut halt pause ban lift "
         "ease tighten impose curb restrict approve block delay hire fire scrap cancel begin start "
         "investigate probe license licence recall sue settle bar allow raise "
         "agree resign appoint repurchase"},
        {SpeechRole::forecast,
         "will would expect forecast predict project anticipate estimate going"},
        {SpeechRole::opinion,
         "could may might should must ought need believe think thought hope fear doubt probably "
         "likely perhaps maybe if feel worth overvalued undervalued bubble seem never always want "
         "wish deserve ridiculous amazing incredible"},
    };
    return lists;
}

}  // namespace undertone::scoring
