import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        User live = new User("ann");
        System.out.println(live + " " + live.equals(new User("ANN")));
        Evolve.next();
        System.out.println(live + " " + live.equals(new User("ANN")));
        Evolve.next();
        System.out.println(live + " " + live.equals(new User("ANN")));
    }
}
