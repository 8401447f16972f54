/** What Gradle asks of processors that it runs incrementally. */
package dev.casebook.processor.gradle;
