class Reader {
    static String read() {
        Tag tag = Subject.class.getAnnotation(Tag.class);
        return tag.value();
    }
}
