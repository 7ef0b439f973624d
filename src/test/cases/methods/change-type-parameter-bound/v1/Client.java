class Client {
    static String use(Sorter sorter) {
        return sorter.pick(9, 4);
    }
}
