import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Plan first = new Plan("first");
        Plan second = new Plan("second", 5);
        Evolve.next();
        System.out.println(first.show());
        System.out.println(second.show());
        System.out.println(new Plan("third").show());
    }
}
