package dev.reloadall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that has the last word on the state of live objects after the schema of their class changed.
 *
 * <p>An instance method {@code void name(PreviousState old)}, of any access, runs once for each live instance, superclass
 * before subclass; a static {@code void name(ReloadReport report)} once per class, after all its instances. If one
 * throws, the whole reload is rolled back.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Migrate {}
