import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Session session = new Session("ada");
        Evolve.next();
        System.out.println(session.show());
    }
}
