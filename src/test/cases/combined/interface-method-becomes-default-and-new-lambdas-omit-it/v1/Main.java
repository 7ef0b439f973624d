import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Walk walk = new Walk();
        System.out.println(walk.both());
        Evolve.next();
        System.out.println(walk.both());
        System.out.println(walk.later());
    }
}
