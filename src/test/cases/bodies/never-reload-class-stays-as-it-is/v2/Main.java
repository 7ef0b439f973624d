import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Pinned pinned = new Pinned();
        Free free = new Free();
        System.out.println(Evolve.next().changed() + " " + pinned.name() + " " + free.name());
    }
}
