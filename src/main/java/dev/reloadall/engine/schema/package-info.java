/**
 * What a class file says about a class beyond its code. Pure; imports ASM and nothing of ours. Immutable, any thread.
 */
package dev.reloadall.engine.schema;
