/** Tests of the generator that need no compiler. */
package dev.casebook.generator;
