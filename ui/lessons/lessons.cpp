#include "ui/lessons/lesson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Lessons
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::Lessons)
};

Lesson logIn()
{
    return {u"log-in"_s,
            Lessons::tr("A log-in"),
            Lessons::tr("Who signs in, what the application gets, and where it is written down"),
            {{Lessons::tr("This lesson follows one log-in from the user to the audit log. Next leads on; the arrow keys do too, and Esc leaves at any time."),
              u"overview"_s},
             {Lessons::tr("The SIM-S signs users in and issues tokens. This is its card: the addresses that applications use, and what it did in the last "
                          "hour."),
              {}, {}, u"server-simS"_s},
             {Lessons::tr("These are the VAL users: who can sign in. The log-in name never leaves the SIM-S; tokens carry the VAL user ID."),
              u"users"_s, {}, u"TableView"_s},
             {Lessons::tr("A user signs in through an application. Each one is registered as a client: how it authenticates, where the browser may return to, "
                          "and which scopes it may ask for."),
              u"clients"_s, {}, u"TableView"_s},
             {Lessons::tr("Now a real client signs Alice in, with a browser, a code and PKCE. Each arrow is a message, each note a check; choose one to read it "
                          "and the clause that asks for it."),
              u"flowlab"_s, {}, u"LadderWidget"_s, u"login-and-key"_s},
             {Lessons::tr("The log-in, the code and the tokens are records of the audit log. Nothing left the server before its record was on the disk."),
              u"audit"_s, u"event:login.done"_s, u"TableView"_s},
             {Lessons::tr("What the user agreed to is a grant. Revoke it, and all its tokens are refused at once."), u"tokens"_s, {}, u"TableView"_s},
             {Lessons::tr("That is a log-in: user, client, code, tokens, record. The manual has more under Tokens.")}}};
}

Lesson keyRequest()
{
    return {u"key-request"_s,
            Lessons::tr("A key request"),
            Lessons::tr("Why a user may have a key, how it is asked for, and who can get it"),
            {{Lessons::tr("This lesson shows how an application gets key material for a VAL service."), u"overview"_s},
             {Lessons::tr("A VAL service is an application, such as V2X platooning. Its keys protect what its users say to one another."), u"services"_s, {},
              u"TableView"_s},
             {Lessons::tr("A mapping gives a user the right to use a service. Key material is made in the same moment."), u"mappings"_s, {}, u"TableView"_s},
             {Lessons::tr("These are the keys: whose they are, and for how long. The material itself is sealed and never shown."), u"keys"_s, {}, u"TableView"_s},
             {Lessons::tr("The SKM-S gives keys to whoever shows a token that names the service."), u"overview"_s, {}, u"server-skmS"_s},
             {Lessons::tr("A client signs in and asks for its key. Look at the last messages: the token goes with the request, the key comes back."),
              u"flowlab"_s, {}, u"LadderWidget"_s, u"login-and-key"_s},
             {Lessons::tr("Each delivery is a record that names the key. A key that was told is never missing from the log."), u"audit"_s,
              u"event:key.delivered"_s, u"TableView"_s},
             {Lessons::tr("That is a key request. The manual has more under Keys.")}}};
}

Lesson refusedRequest()
{
    return {u"refused-request"_s,
            Lessons::tr("A refused request"),
            Lessons::tr("How to find out why something was refused, and to put it right"),
            {{Lessons::tr("Most questions that an admin gets are of one kind: why does it not work? This lesson answers one."), u"overview"_s},
             {Lessons::tr("A client signs in and asks for a key of a service that its user is not mapped to. The SKM-S refuses: the client learns no more than "
                          "that it is not entitled."),
              u"flowlab"_s, {}, u"LadderWidget"_s, u"refused-request"_s},
             {Lessons::tr("The refusal is on the overview a moment later, with the rule that it broke."), u"overview"_s, {}, u"refusals"_s},
             {Lessons::tr("Press Why? beside it: the dialog says what was at fault, by which clause, and offers to map the user. The lesson waits; leave the "
                          "dialog and press Next to go on."),
              {}, {}, u"refusals"_s},
             {Lessons::tr("The same record in the audit log: rule, field and value at fault. Who was refused how often can be searched for here."), u"audit"_s,
              u"is:refused"_s, u"TableView"_s},
             {Lessons::tr("Every word and every rule stands in the manual under Why was it refused. That was the last lesson step: the site is yours.")}}};
}

} // namespace

std::vector<Lesson> lessons() { return {logIn(), keyRequest(), refusedRequest()}; }

} // namespace seal::ui
