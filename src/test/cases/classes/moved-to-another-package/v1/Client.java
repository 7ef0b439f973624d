import old.Tool;

class Client {
    static String run() {
        return new Tool().work();
    }
}
