package dev.reloadall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which field of the version before this one was, so that live objects keep its value.
 *
 * <p>It counts in the reload that brings it, and does nothing later. {@link ReloadAll#undo()} follows it backwards. Two fields may swap
 * their names. If the type changed too, what converts without loss is converted.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RenamedFrom {
    /** The field's name in the version before. */
    String value();
}
