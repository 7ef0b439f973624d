class Client {
    static String use(Door door) {
        try (Door used = door) {
            used.state = "used";
        }
        return door.state;
    }
}
