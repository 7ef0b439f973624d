class Reader {
    static String read(Tag tag) {
        return tag.value() + " " + tag.unit() + " " + (tag.level() + 1L) + " " + tag.state();
    }
}
