import java.util.List;

class Client {
    static String use(Mailer mailer) {
        return mailer.send(List.of("ann", "bob"), true);
    }
}
