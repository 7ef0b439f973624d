import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Mailer mailer = new Mailer();
        System.out.println(Client.use(mailer));
        Evolve.next();
        System.out.println(Client.use(mailer));
    }
}
