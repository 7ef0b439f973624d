@Tag("first")
class Service {
    int serve(int table) {
        return table;
    }
}
