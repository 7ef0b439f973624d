class Journal {
    static int entries;

    static int write() {
        return ++entries;
    }
}
