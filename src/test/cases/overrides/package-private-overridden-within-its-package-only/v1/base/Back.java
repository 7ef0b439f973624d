package base;

import other.Other;

public class Back extends Other {
}
