import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        User live = new User("ann");
        System.out.println(live.name() + " " + live);
        Evolve.next();
        System.out.println(live.name() + " " + live);
    }
}
