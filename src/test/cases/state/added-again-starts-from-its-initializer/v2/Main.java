import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Score score = new Score();
        score.win();
        System.out.println(score.show());
        Evolve.next();
        System.out.println(score.show());
        Evolve.next();
        System.out.println(score.show());
        score.win();
        System.out.println(score.show());
    }
}
