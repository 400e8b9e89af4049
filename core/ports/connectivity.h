// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>

namespace feltbog::ports {

// Tells that the device has come to a network. This base is a platform that cannot know: it never tells, and
// time and the user decide. That a network has gone is not told: nobody does anything about it.
class Connectivity {
  public:
    virtual ~Connectivity() = default;
    // `tell` is called in the thread that asked, each time a network came, as long as this object lives.
    virtual void whenItComes(std::function<void()> tell) { (void)tell; }
};

} // namespace feltbog::ports
