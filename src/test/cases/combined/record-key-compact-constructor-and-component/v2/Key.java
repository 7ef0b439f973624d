record Key(String name, int number, String tag) {
    static int made;

    Key {
        if (number < 0) {
            throw new IllegalArgumentException("negative " + number);
        }
        name = name.trim().toLowerCase();
        made++;
    }

    Key(String name, int number) {
        this(name, number, null);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + number ^ -1;
    }
}
