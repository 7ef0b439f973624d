package dev.reloadall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a class, or every class of a package (in its {@code package-info}), as it was loaded: never prepared, scanned or redefined.
 *
 * <p>On a class it stands for that class alone, on a package for all its classes with their nested ones, but not for the packages
 * below. A package is asked once, when its first class loads or when the agent comes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface NeverReload {}
