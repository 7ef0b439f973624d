class Client {
    static String use(Mailer mailer) {
        return mailer.send("ann");
    }
}
