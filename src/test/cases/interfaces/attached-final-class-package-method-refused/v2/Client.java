class Client {
    static int use(Money money) {
        return money.getAsInt();
    }
}
