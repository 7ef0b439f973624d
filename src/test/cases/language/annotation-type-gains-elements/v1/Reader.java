class Reader {
    static String read(Tag tag) {
        return tag.value() + " " + tag.unit();
    }
}
