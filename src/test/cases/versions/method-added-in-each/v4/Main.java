import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Tool tool = new Tool();
        System.out.println(tool.run());
        Evolve.next();
        System.out.println(tool.run());
        Evolve.next();
        System.out.println(tool.run());
        Evolve.next();
        System.out.println(tool.run());
        Evolve.next();
        System.out.println(tool.run());
    }
}
