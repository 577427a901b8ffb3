#pragma once

#include "core/store/key_slots.h"

#include <filesystem>
#include <string>
#include <vector>

namespace seal::site {

/// A look at a site from outside, before anybody opens it. Needs no key and changes nothing.
struct SiteGlance
{
    enum class State {
        Ready,    ///< nobody runs it
        Running,  ///< a process runs it and answers
        Missing,  ///< there is no site in that folder
        ReadOnly, ///< the folder cannot be written to, so that nobody here can run it
        Newer,    ///< a newer Sealdesk made it
        Damaged,
    };
    State state = State::Missing;
    std::string siteId;
    std::string name;
    bool demo = false;
    bool hasPorts = false;              ///< it ran before: its ports stay
    std::vector<store::SlotKind> slots; ///< how it can be opened, each kind once; none on a demo site
    std::string problem;                ///< a sentence when Damaged or Newer
};

/// Reads the disk and asks the control socket: not for the GUI thread.
SiteGlance glanceAt(const std::filesystem::path &dir);

/// Does the owner of the site answer at its control socket? Waits a moment at most.
bool ownerAnswers(const std::filesystem::path &dir);

} // namespace seal::site
