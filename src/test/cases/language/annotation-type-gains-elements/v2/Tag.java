import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
@interface Tag {
    String value();

    String unit() default "box";

    int level() default 7;

    Class<?>[] kinds() default {String.class, int.class};

    Thread.State state() default Thread.State.NEW;

    Note[] notes() default {@Note("one"), @Note("two")};

    @interface Note {
        String value();
    }
}
