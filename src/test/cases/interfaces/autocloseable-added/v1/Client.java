class Client {
    static String use(Door door) {
        return door.state;
    }
}
