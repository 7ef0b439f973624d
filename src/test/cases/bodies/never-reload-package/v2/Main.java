import evolve.Evolve;
import fixed.Base;
import fixed.Late;
import fixed.below.Below;
import free.Free;

public class Main {
    public static void main(String[] args) {
        Base base = new Base();
        Below below = new Below();
        Free free = new Free();
        System.out.println(base.name() + ", " + below.name() + ", " + below.title() + ", " + free.name());
        System.out.println(Evolve.next().changed());
        System.out.println(base.name() + ", " + below.name() + ", " + below.title() + ", " + free.name() + ", " + new Late().name());
    }
}
