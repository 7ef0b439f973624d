@Tag("second")
class Service {
    @Tag("method")
    int serve(int table) {
        return table;
    }
}
