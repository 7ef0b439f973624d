class Reader {
    static String read() {
        return Subject.class.getAnnotation(Tag.class).value();
    }
}
