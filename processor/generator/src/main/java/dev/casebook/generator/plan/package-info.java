/** Every Java name of a catalogue's API, decided once. After the plan no mistake of a user is possible. */
@NullMarked
package dev.casebook.generator.plan;

import org.jspecify.annotations.NullMarked;
