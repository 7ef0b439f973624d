import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Top[] all = {new Top(), new Middle(), new Bottom(), new Leaf()};
        for (Top top : all) {
            System.out.println(top.name());
        }
        Evolve.next();
        for (Top top : all) {
            System.out.println(top.name());
        }
    }
}
