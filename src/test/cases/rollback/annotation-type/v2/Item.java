class Item {
    private int level = fail();

    private static int fail() {
        throw new IllegalStateException(show(Subject.class.getAnnotation(Tag.class)));
    }

    private static String show(Tag tag) {
        return tag.unit() + tag.level();
    }

    String show() {
        return show(Subject.class.getAnnotation(Tag.class));
    }
}
