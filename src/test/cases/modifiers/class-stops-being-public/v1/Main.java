import a.Door;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Door.open());
        Evolve.next();
        System.out.println(Door.open());
    }
}
