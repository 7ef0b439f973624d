class Reader {
    static String read(Tag tag) {
        StringBuilder all = new StringBuilder(tag.value() + " " + tag.unit() + " " + tag.level() + " " + tag.kinds().length + tag.kinds()[0].getSimpleName() + " " + tag.state());
        for (Tag.Note note : tag.notes()) {
            all.append(' ').append(note.value());
        }
        tag.kinds()[0] = null; // everybody gets an array of his own
        return all.append(' ').append(tag.kinds()[0] != null).toString();
    }
}
