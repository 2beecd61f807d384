package org.schoolpolicyreview.teaching.accuracy;
import org.schoolpolicyreview.teaching.Figures;
public final class AccuracyPage { private final Figures f; public AccuracyPage(Figures f){this.f=f;} public String text(){ return f.records().tallies().toString(); } }
