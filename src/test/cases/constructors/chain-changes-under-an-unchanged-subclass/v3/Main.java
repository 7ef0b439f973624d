import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Base live = Factory.make(1);
        System.out.println(live + " " + Factory.reflectively());
        Evolve.next();
        System.out.println(live + " | " + Factory.make(2) + " | " + Factory.reflectively());
        Evolve.next();
        System.out.println(live + " | " + Factory.make(3) + " | " + Factory.reflectively());
    }
}
