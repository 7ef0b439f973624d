import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Ticket before = new Ticket(7);
        Evolve.next();
        Ticket after = new Ticket(7);
        System.out.println(before.number + " " + after.number);
    }
}
