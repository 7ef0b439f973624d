class Service {
    @Tag("only")
    int serve(int table) {
        return table;
    }
}
